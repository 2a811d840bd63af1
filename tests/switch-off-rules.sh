#!/usr/bin/env bash
# Shows that the examples on the pages of the rules would notice a rule that is no longer reported: in a copy of the repository, in which a rule named
# by PARTNERSHIPSPEC_RULE_OFF is switched off where all rules become the compiler's, the tests of its page must fail, rule by rule.
# Takes the ids of rules (all of them, if none is given) and some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files --cached --others --exclude-standard -z | tar --null -T - -cf - | tar -xf - -C "$copy"
rules=("$@")
[ $# -gt 0 ] || mapfile -t rules < <(basename -s .md docs/rules/PSP*.md)

# The one line at which a rule of the catalogue becomes a rule of the compiler. The analyzers may not read the environment; the copy may.
switch=src/PartnershipSpec.Roslyn/Reporting/RuleDescriptor.cs
cd "$copy"
[ "$(grep -c 'isEnabledByDefault: true' "$switch")" = 1 ] || { echo "$switch no longer switches every rule on at one line."; exit 1; }
sed -i -e 's/isEnabledByDefault: true/isEnabledByDefault: rule.Id != Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_RULE_OFF")/' \
       -e '1i #pragma warning disable RS1035' "$switch"

tests=tests/PartnershipSpec.Docs.Tests
dotnet build "$tests" -v q -nologo
examples() { dotnet test "$tests" --no-build --filter "FullyQualifiedName~ExampleTests&DisplayName~$1" > "$copy/log" 2>&1; }
examples PSP || { cat "$copy/log"; echo 'The examples fail as they are.'; exit 1; }

unnoticed=0
for rule in "${rules[@]}"; do
  if PARTNERSHIPSPEC_RULE_OFF=$rule examples "$rule"; then
    echo "$rule: switched off, and nothing noticed."
    unnoticed=$((unnoticed + 1))
  else
    grep -q 'gets_the_rule_of_its_page' "$copy/log" || { cat "$copy/log"; echo "$rule: the run failed for another reason."; exit 1; }
    echo "$rule: switched off, and its examples fail."
  fi
done
[ "$unnoticed" = 0 ]
