-- Adapter: Rinnalla over HTTP as signed-in case managers, with the forms as a browser sends them. RINNALLA_SESSIONS names the file
-- of session references, one worker a line. Addresses are computed from numbers as crates/bench/src/ids.rs makes them.
-- A referral is an action of the plan that a named professional of another agency performs, with the reason why.
local session = {}
for line in io.lines(os.getenv("RINNALLA_SESSIONS")) do session[#session + 1] = line end

local function id(kind, n) return string.format("01900000%04x70008000%012x", kind, n) end
local function case(c) return id(0, c) end
local function action(item) return id(1, item) end
local function account(w) return id(3, w) end
local function goal(item) return id(10, item) end

local function get(w) return { Cookie = "__Host-rinnalla=" .. session[w] } end
local function post(w)
  return { Cookie = "__Host-rinnalla=" .. session[w], ["Sec-Fetch-Site"] = "same-origin",
    ["Content-Type"] = "application/x-www-form-urlencoded" }
end

-- The token that each form carries, so that sending it twice does it once.
local forms, began = 0, os.time()
local function once()
  forms = forms + 1
  return string.format("&once=%08x%04x7000%04x%012x", began, tid, SEED % 65536, forms)
end

-- An action can go only where its status leads. Each connection moves actions of clients of its own, in each round of others, so it
-- knows how they stand: as loaded, or as it moved them itself.
local CONNECTIONS, ROUNDS = 32, 16
local LOADED = { "done", "accepted", "accepted", "ongoing", "accepted" } -- as gen.py: (c + k) % 5
local NEXT = { accepted = { "ongoing", "done" }, ongoing = { "waiting", "done" }, waiting = { "ongoing", "ongoing" }, done = { "ongoing", "ongoing" } }
local status = {}
local function own_client(x)
  local blocks = math.floor(x.N / (CONNECTIONS * ROUNDS))
  return (x.rnd(blocks) * ROUNDS + SEED % ROUNDS) * CONNECTIONS + (tid - 1) % CONNECTIONS + 1
end

local lead -- where the form that was sent last leads
local function form(c, w, path, leads, fields)
  lead = "/cases/" .. case(c) .. "/" .. leads
  return { { "POST", "/cases/" .. case(c) .. "/" .. path, post(w), fields .. once() } }
end

-- What a right page holds: 25 clients in a list; of a case the client's own parts, the consent in force, the case manager and four
-- more in the team, three goals, at least five actions, and the newest lines of the time line.
local ROW = '<th scope="row"><a href="/cases/01900000'
local asked -- the case that was asked for last
local PAGE = {
  worklist = function(body) return count(body, ROW) == 25 end,
  case = function(body)
    return body:find('"/cases/' .. asked .. '/plan"', 1, true) and body:find("Suostumus voimassa", 1, true)
      and count(body, '<li class="lead-p') == 1 and count(body, '<li class="lo"') + count(body, '<li class="hi"') >= 4
      and count(body, '<div class="goal"') == 3 and count(body, '<span class="a-t">') >= 5 and count(body, '<span class="t">') == 8
  end,
  search = function(body, headers) return body:find(ROW, 1, true) or (headers.location or headers.Location or ""):find("/search?s=", 1, true) == 1 end,
}

return {
  worklist = function(x) return { { "GET", "/cases", get(x.w) } } end,
  case = function(x)
    asked = case(x.c)
    return { { "GET", "/cases/" .. asked, get(x.w) } }
  end,
  note = function(x)
    return form(x.c, x.w, "notes", "timeline", "category=situation_survey&body=" .. urlenc(x.body .. " " .. x.n))
  end,
  action = function(x)
    local c = own_client(x)
    local item = (c - 1) * 8 + x.k
    local now = status[item] or LOADED[(c + x.k) % 5 + 1]
    status[item] = NEXT[now][x.n % 2 + 1]
    return form(c, (c - 1) % x.W + 1, "plan/actions/" .. action(item) .. "/move", "plan", "why=&to=" .. status[item])
  end,
  search = function(x)
    if x.pid then return { { "POST", "/search", post(x.w), "q=" .. x.pid } } end
    local w = x.w
    return { { "POST", "/search", post(w), "q=" .. urlenc(x.prefix) }, function(headers) return { "GET", headers.location or headers.Location, get(w) } end }
  end,
  referral = function(x)
    local who = (x.n % 40) % x.W + 1
    return form(x.c, x.w, "plan/actions", "plan", "goal=" .. goal((x.c - 1) * 8 + 1) .. "&phase=initiated&category=plan&performer=a-"
      .. account(who) .. "&what=" .. urlenc("Saattaen vaihto " .. x.n) .. "&why=" .. urlenc(x.body:sub(1, x.body:find("Matkakulut", 1, true) - 2)))
  end,
  check = function(op, i, body, headers)
    if PAGE[op] then return PAGE[op](body, headers) and true or false end
    return (headers.location or headers.Location) == lead
  end,
}
