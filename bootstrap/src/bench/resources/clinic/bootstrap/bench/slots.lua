local ahead = tonumber(os.getenv("AHEAD"))

request = function()
  local day = math.random(0, 27)
  return wrk.format("GET", "/api/appointments/available-slots?procedureId=" .. id("d", 1) .. "&professionalId="
    .. id("c", math.random(1, 50)) .. "&from=" .. date(ahead, day) .. "&to=" .. date(ahead, day + 6))
end
