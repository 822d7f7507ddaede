-- For wrk: creates articles with a section, a tag, an author and a body of two paragraphs, each of another headline.
-- Needs what bench/create.sh makes beforehand, and KEY in the environment.
local made = 0
local run = os.time() * 1000 + math.random(1, 999)
local sentence = "It was a quiet morning in the capital when the ministers met again. "

request = function()
  made = made + 1
  local body = '{"headline":"Story ' .. run .. ' ' .. made .. '","standfirst":"What happened, and why it matters.",'
    .. '"section":"bench","tags":["bench-tag"],"byline":[{"author":"bench-author"}],"body":{"format":"markdown","text":"'
    .. string.rep(sentence, 15) .. '\\n\\n' .. string.rep(sentence, 15) .. '"}}'
  return wrk.format("POST", "/v1/editorial/articles",
    {["Authorization"] = "Bearer " .. os.getenv("KEY"), ["Content-Type"] = "application/json"}, body)
end

response = function(status)
  if status ~= 201 then io.stderr:write("answered ", status, "\n") end
end
