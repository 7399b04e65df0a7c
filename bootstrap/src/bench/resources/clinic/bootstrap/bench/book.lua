local free = tonumber(os.getenv("FREE"))
local patients = tonumber(os.getenv("PATIENTS"))
local booking = tonumber(os.getenv("BASE"))
wrk.headers["Content-Type"] = "application/json"

request = function()
  local n = booking
  booking = booking + 1
  local half = math.floor(n / 50) % 18
  local day = math.floor(n / 900)
  local start = free + (math.floor(day / 5) * 7 + day % 5) * 86400 + half * 1800 + (half < 8 and 28800 or 32400)
  return wrk.format("POST", "/api/appointments", nil, string.format(
    '{"procedureId":"%s","professionalId":"%s","patientId":"%s","startsAt":"%s"}', id("d", 1), id("c", 1 + n % 50),
    id("b", 1 + n % patients), os.date("!%Y-%m-%dT%H:%M:%SZ", start)))
end
