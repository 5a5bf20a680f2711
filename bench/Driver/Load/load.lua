-- Sends the requests of a file in turn: a line each, of method, path and body, separated by tabs.
local requests = {}
local sent = 0

function setup(thread)
  thread:set("first", os.time() * 1000000)
end

function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, body = line:match("^(.-)\t(.-)\t(.*)$")
    if body == "" then
      body = nil
    end
    local headers = { ["Accept"] = "application/json" }
    if body then
      headers["Content-Type"] = "application/json"
    end
    if body and body:find("__N__", 1, true) then
      requests[#requests + 1] = function()
        local number = string.format("%.0f", first + sent)
        return wrk.format(method, path, headers, (body:gsub("__N__", number)))
      end
    else
      local text = wrk.format(method, path, headers, body)
      requests[#requests + 1] = function() return text end
    end
  end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]()
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"failures":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
