# Completion of psp for fish. In ~/.config/fish/config.fish: psp completion fish | source
function __psp_suggest
    set --local line (commandline --cut-at-cursor)
    psp "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command psp --arguments '(__psp_suggest)'
