export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

/**
 * What a shell sources. Each asks `jianbao __complete -- <words>` for a line per candidate, `value<tab>what it is for`, and `:files` at the
 * end where names of files are wanted too; so nothing that is said here can go stale.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# jianbao: eval "$(jianbao completion bash)" in ~/.bashrc
_jianbao() {
  local IFS=$'\\n' line current="\${COMP_WORDS[COMP_CWORD]}"
  # Bash makes words of its own of --format=json: they are put together again.
  local words=() word join=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == '=' && \${#words[@]} -gt 0 ]]; then words[\${#words[@]}-1]+='='; join=1
    elif [[ $join ]]; then words[\${#words[@]}-1]+=$word; join=''
    else words+=("$word"); fi
  done
  [[ $current == '=' ]] && current=''
  COMPREPLY=()
  while read -r line; do
    if [[ $line == ':files' ]]; then
      compopt -o filenames 2>/dev/null
      COMPREPLY+=($(compgen -f -- "$current"))
    else
      line="\${line%%$'\\t'*}"
      [[ \${words[\${#words[@]}-1]} == --*=* ]] && line="\${line#*=}"
      COMPREPLY+=("$line")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _jianbao jianbao
`,
  zsh: `#compdef jianbao
# jianbao: eval "$(jianbao completion zsh)" in ~/.zshrc, after compinit
_jianbao() {
  local line files=''
  local -a found
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ':files' ]]; then files=1
    elif [[ -n $line ]]; then found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}"); fi
  done
  (( \${#found} )) && _describe -V jianbao found
  [[ -n $files ]] && { compset -P '*='; _files }
}
if [[ \${funcstack[1]} == _jianbao ]]; then _jianbao "$@"; else compdef _jianbao jianbao; fi
`,
  fish: `# jianbao: jianbao completion fish > ~/.config/fish/completions/jianbao.fish
function __jianbao_complete
  set -l words (commandline -opc) (commandline -ct)
  for line in ($words[1] __complete -- $words[2..-1] 2>/dev/null)
    if test "$line" = ':files'
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c jianbao -f -a '(__jianbao_complete)'
`,
  powershell: `# jianbao: jianbao completion powershell | Out-String | Invoke-Expression in $PROFILE
Register-ArgumentCompleter -Native -CommandName jianbao -ScriptBlock {
  param($word, $tree, $cursor)
  $words = @($tree.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '""' }
  & "$($tree.CommandElements[0])" __complete -- @words 2>$null | ForEach-Object {
    if ($_ -eq ':files') { Get-ChildItem -Name "$word*" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ProviderItem', $_) } }
    else {
      $value, $about = $_ -split "\`t", 2
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
  }
}
`,
}
