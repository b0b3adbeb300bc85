#!/usr/bin/env bash
# What action.yml runs. Inputs come as INPUT_… and reach the command as arguments; no shell reads what they hold. Works in bash 3.2, too,
# which is that of macOS. JIANBAO_COMMAND names a command to run instead of the one from npm: so the tests need no network.
set -euo pipefail

# Said in both languages, since the action knows no locale.
fail() {
  printf '::error title=jianbao::%s %s\n' "$1" "$2"
  exit 2
}

# The command from npm, installed outside of the checkout, whose .npmrc must have no say in where it comes from.
install_command() {
  local home="$RUNNER_TEMP/jianbao-$INPUT_VERSION"
  [[ $INPUT_VERSION =~ ^[0-9A-Za-z][0-9A-Za-z.+-]*$ ]] ||
    fail '输入 version 要一个版本号或标签，如 0.1.0。' 'The input version wants a version or a tag, such as 0.1.0.'
  node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)' ||
    fail '需要 Node 20.19 以上，请在前面加 actions/setup-node。' 'Node 20.19 or newer is needed: put actions/setup-node before this step.'
  mkdir -p "$home"
  (cd "$home" && npm install --prefix "$home" --ignore-scripts --no-audit --no-fund --loglevel=error "jianbao@$INPUT_VERSION" >&2) ||
    fail "npm 没有装上 jianbao@$INPUT_VERSION，请看上面的信息。" "npm could not install jianbao@$INPUT_VERSION: see its messages above."
  command="$home/node_modules/.bin/jianbao"
}

# --since main means origin/main in a checkout, which has no branches but its own.
known_ref() {
  if ! git rev-parse --verify --quiet --end-of-options "$1^{commit}" >/dev/null &&
    git rev-parse --verify --quiet --end-of-options "origin/$1^{commit}" >/dev/null; then
    printf 'origin/'
  fi
  printf '%s' "$1"
}

command=${JIANBAO_COMMAND:-}
[[ -n $command ]] || install_command

cd -- "$INPUT_WORKING_DIRECTORY" 2>/dev/null ||
  fail '没有输入 working-directory 所说的目录。' 'The folder that the input working-directory names is not there.'

results="$RUNNER_TEMP/jianbao-results-$$.json"
arguments=(lint --format github "--format=json=$results")
[[ -z $INPUT_CONFIG ]] || arguments+=("--config=$INPUT_CONFIG")
[[ -z $INPUT_FAIL_ON ]] || arguments+=("--fail-on=$INPUT_FAIL_ON")
[[ -z $INPUT_MAX_WARNINGS ]] || arguments+=("--max-warnings=$INPUT_MAX_WARNINGS")
[[ -z $INPUT_SINCE ]] || arguments+=("--since=$(known_ref "$INPUT_SINCE")")
[[ -z $INPUT_BASELINE ]] || arguments+=("--baseline=$INPUT_BASELINE")

sarif=
if [[ -n $INPUT_SARIF_FILE ]]; then
  # Else a line of it would be an output of its own.
  [[ $INPUT_SARIF_FILE != *$'\n'* ]] || fail '输入 sarif-file 只能有一行。' 'The input sarif-file must be one line.'
  [[ $INPUT_SARIF_FILE == /* ]] && sarif=$INPUT_SARIF_FILE || sarif="$PWD/$INPUT_SARIF_FILE"
  mkdir -p -- "$(dirname -- "$sarif")"
  arguments+=("--format=sarif=$sarif")
fi

while IFS= read -r line || [[ -n $line ]]; do
  [[ -z $line ]] || arguments+=("$line")
done <<<"$INPUT_ARGS"

arguments+=(--)
while IFS= read -r line || [[ -n $line ]]; do
  [[ -z $line ]] || arguments+=("$line")
done <<<"$INPUT_FILES"

code=0
"$command" "${arguments[@]}" </dev/null || code=$?

if [[ -f $results ]]; then
  node -e '
    const results = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    const sum = (count) => results.reduce((total, result) => total + result[count], 0)
    console.log(`errors=${sum("errorCount")}\nwarnings=${sum("warningCount")}\nfiles=${results.length}`)
  ' "$results" >>"$GITHUB_OUTPUT"
  rm -f -- "$results"
fi
[[ -z $sarif || ! -f $sarif ]] || printf 'sarif-file=%s\n' "$sarif" >>"$GITHUB_OUTPUT"
exit "$code"
