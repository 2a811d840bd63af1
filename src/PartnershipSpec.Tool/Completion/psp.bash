# Completion of psp for bash. In ~/.bashrc: eval "$(psp completion bash)"
_psp() {
    local word="${COMP_WORDS[COMP_CWORD]}" suggestions
    suggestions="$(psp "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)"
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$suggestions" -- "$word"))
}
complete -o default -F _psp psp
