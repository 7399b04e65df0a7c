-- What all scripts share: who asks, how ids are made, what is told at the end.
math.randomseed(os.time())
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")

function id(kind, number)
  return string.format("01900000-0000-7000-8%s00-%012x", kind, number)
end

function date(first, days)
  return os.date("!%Y-%m-%d", first + days * 86400 + 43200)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("bench %d requests %d micros %d others\n", summary.requests, summary.duration,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
