/**
 * Each write is one script, so that nobody sees it half done. An entry is a string key; beside it `index` (a sorted
 * set in order of name) makes `list` possible without walking the whole of Redis, and `expiries` lets each write
 * take up to ten names whose entry has expired out of the index again.
 *
 * KEYS: index, expiries. ARGV: base (what stands before a name), name, then the script's own.
 */
const common = `
local index, expiries, base, name = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function forget(gone)
  redis.call('DEL', base .. gone)
  redis.call('ZREM', index, gone)
  redis.call('ZREM', expiries, gone)
end

local function put(value, ttl)
  redis.call('ZADD', index, 0, name)
  if ttl == '' then
    redis.call('SET', base .. name, value)
    redis.call('ZREM', expiries, name)
  else
    redis.call('SET', base .. name, value, 'PX', ttl)
    redis.call('ZADD', expiries, now + ttl, name)
  end
  for _, old in ipairs(redis.call('ZRANGEBYSCORE', expiries, '-inf', now, 'LIMIT', 0, 10)) do
    if redis.call('EXISTS', base .. old) == 0 then forget(old) end
  end
end
`

/** ARGV: …, value, ttl in ms or empty */
export const setScript = `${common}
put(ARGV[3], ARGV[4])
return 1`

/** ARGV: …, value, ttl in ms or empty */
export const addScript = `${common}
if redis.call('EXISTS', base .. name) == 1 then return 0 end
put(ARGV[3], ARGV[4])
return 1`

/** ARGV: …, expected, value, ttl in ms or empty */
export const swapScript = `${common}
if redis.call('GET', base .. name) ~= ARGV[3] then return 0 end
put(ARGV[4], ARGV[5])
return 1`

export const removeScript = `${common}
forget(name)
return 1`

/** ARGV: base, prefix, limit or -1. Returns name, value, name, value … */
export const listScript = `
local found, from, limit = {}, '[' .. ARGV[2], tonumber(ARGV[3])
local to = '[' .. ARGV[2] .. '\\255'
while true do
  local names = redis.call('ZRANGE', KEYS[1], from, to, 'BYLEX', 'LIMIT', 0, 200)
  if #names == 0 then return found end
  for _, name in ipairs(names) do
    if limit >= 0 and #found >= limit * 2 then return found end
    local value = redis.call('GET', ARGV[1] .. name)
    if value then
      found[#found + 1] = name
      found[#found + 1] = value
    end
  end
  from = '(' .. names[#names]
end`
