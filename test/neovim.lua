-- What src/lsp-neovim.test.ts has neovim do: open a page, look at it through the language server, and write what it saw.
local input = vim.fn.json_decode(vim.fn.readfile(vim.env.GRADUS_TEST_INPUT))
local result = { errors = {} }

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(result) }, input.output)
  vim.cmd('qa!')
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(input.page))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = 'gradus', cmd = input.cmd, root_dir = input.root })
  vim.lsp.buf_attach_client(buffer, id)

  local function found()
    return vim.diagnostic.get(buffer)
  end
  assert(vim.wait(input.patience, function() return #found() > 0 end, 20), 'no finding came')
  result.findings = vim.tbl_map(function(one) return { line = one.lnum, column = one.col, message = one.message, source = one.source } end, found())

  local function ask(method, extra)
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', vim.lsp.util.make_position_params(), extra or {}), input.patience)
    local answer = answers and answers[id]
    assert(answer and not answer.err, method .. ' was not answered')
    return answer.result
  end
  local function go(words)
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    assert(vim.fn.search('\\V' .. words, 'cW') > 0, words .. ' is not there')
  end

  go(input.heading)
  result.hover = ask('textDocument/hover').contents.value

  go(input.broken)
  local range = vim.lsp.util.make_range_params()
  local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', vim.tbl_extend('force', range, { context = { diagnostics = {} } }), input.patience)
  local preferred = vim.tbl_filter(function(one) return one.isPreferred end, actions[id].result)[1]
  vim.lsp.util.apply_workspace_edit(preferred.edit, 'utf-16')
  assert(vim.wait(input.patience, function() return #found() == 0 end, 20), 'the finding did not go')
  result.mended = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)

  go(input.mended)
  local definition = ask('textDocument/definition')
  result.definition = { uri = definition[1].uri, line = definition[1].range.start.line }

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { input.typed })
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buffer), #input.typed })
  local params = vim.lsp.util.make_position_params()
  params.position.character = #input.typed
  local list = ask('textDocument/completion', params)
  result.completion = vim.tbl_map(function(one) return one.label end, list.items)
end

local ok, problem = pcall(run)
if not ok then result.errors = { tostring(problem) } end
finish()
