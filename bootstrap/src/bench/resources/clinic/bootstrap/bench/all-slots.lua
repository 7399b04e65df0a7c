local ahead = tonumber(os.getenv("AHEAD"))

request = function()
  local day = math.random(0, 3)
  return wrk.format("GET", "/api/appointments/available-slots?procedureId=" .. id("d", 1) .. "&from="
    .. date(ahead, day) .. "&to=" .. date(ahead, day + 30))
end
