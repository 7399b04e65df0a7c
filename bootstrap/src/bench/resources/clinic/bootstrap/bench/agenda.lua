local first = tonumber(os.getenv("FIRST"))
local weeks = tonumber(os.getenv("WEEKS"))

request = function()
  return wrk.format("GET", "/api/appointments/agenda?date="
    .. date(first, math.random(0, weeks - 1) * 7 + math.random(0, 4)))
end
