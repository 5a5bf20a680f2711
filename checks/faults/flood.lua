-- Sends expensive queries, each another, so that nothing is known of any: neither its answer nor its document nor its plan.
local first = os.time() * 1000000
local sent = 0

function request()
  sent = sent + 1
  local fields = {}
  for index = 1, 20 do
    fields[index] = string.format(
      "a%d: claims(first: 50, where: { slug: { neq: \\\"none-%d\\\" } }) { nodes { slug statement engagement { name sides { name } } citations { marker reference { title } } } }",
      index, sent)
  end
  local number = string.format("%.0f", first + sent)
  return wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json" },
    '{"query":"{ n' .. number .. ": __typename " .. table.concat(fields, " ") .. ' }"}')
end
