#compdef psp
# Completion of psp for zsh. In ~/.zshrc, after compinit: eval "$(psp completion zsh)"
_psp() {
    local -a suggestions
    suggestions=("${(@f)$(psp "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    compadd -- ${suggestions:#} || _files
}
compdef _psp psp
