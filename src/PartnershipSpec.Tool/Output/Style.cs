using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>Text as a terminal shows it; plain where colours are not wanted.</summary>
internal sealed class Style(bool isOn)
{
    private const string Reset = "\u001b[0m";

    /// <summary>In bold.</summary>
    public string Bold(string text) => With("1", text);

    /// <summary>In the background.</summary>
    public string Faint(string text) => With("2", text);

    /// <summary>In the colour of a severity.</summary>
    public string Of(RuleSeverity severity, string text) => With(
        severity switch
        {
            RuleSeverity.Error => "1;31",
            RuleSeverity.Warning => "1;33",
            RuleSeverity.Info => "1;36",
            _ => "2",
        },
        text);

    private string With(string code, string text) => isOn ? $"\u001b[{code}m{text}{Reset}" : text;
}
