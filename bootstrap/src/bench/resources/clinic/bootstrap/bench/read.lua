local appointments = tonumber(os.getenv("APPOINTMENTS"))

request = function()
  return wrk.format("GET", "/api/appointments/" .. id("a", math.random(1, appointments)))
end
