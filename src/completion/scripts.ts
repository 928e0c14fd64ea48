/** The script of each shell: it asks `elaqe complete` for what fits and leaves files to the shell. */
import type { Shell } from "./typed-words.ts";

/** Names hold spaces: as file names they are quoted by bash itself, in whatever quotes are open. */
const bash = `# bash completion of elaqe: source <(elaqe completion bash)
_elaqe() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(elaqe complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null
  elif [[ \${COMPREPLY[*]} == *" "* ]]; then compopt -o filenames 2>/dev/null; fi
}
complete -o bashdefault -o default -F _elaqe elaqe
`;

const zsh = `#compdef elaqe
# zsh completion of elaqe: source <(elaqe completion zsh)
_elaqe() {
  local -a found
  found=("\${(@f)$(elaqe complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=(\${found:#})
  if (( \${#found} == 0 )); then _files
  elif [[ \${found[1]} == *= ]]; then compadd -U -S '' -a found
  else compadd -U -a found; fi
}
compdef _elaqe elaqe
`;

const fish = `# fish completion of elaqe: elaqe completion fish | source
function __elaqe_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (elaqe complete fish -- $words[2..] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c elaqe -f -a '(__elaqe_complete)'
`;

export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
