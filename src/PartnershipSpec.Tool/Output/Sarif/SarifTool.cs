using System.Globalization;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output.Sarif;

/// <summary>The tool, and the rules it knows.</summary>
internal sealed class SarifTool(Utf8JsonWriter json, CultureInfo culture)
{
    private const string Home = "https://github.com/partnershipspec/partnershipspec";

    /// <summary>The index of a rule in the log.</summary>
    public static int IndexOf(Rule rule) => RuleCatalogue.All.TakeWhile(r => r != rule).Count();

    /// <summary>The level of a severity.</summary>
    public static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>A text, as the property of a message.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Writes it.</summary>
    public void Write()
    {
        string version = typeof(SarifTool).Assembly.GetName().Version!.ToString(3);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "psp");
        json.WriteString("fullName", "PartnershipSpec " + version);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", Home);
        json.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All) Write(rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Rule rule)
    {
        string title = rule.Title.ToString(null, culture);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Title.Key.ToString());
        WriteText(json, "shortDescription", title);
        WriteText(json, "fullDescription", title);
        json.WriteStartObject("help");
        string text = $"{title}\n{rule.WhyNoFix?.ToString(null, culture)}\n{rule.HelpUri}";
        json.WriteString("text", text.Replace("\n\n", "\n", System.StringComparison.Ordinal));
        json.WriteString("markdown", $"{title}\n\n{rule.WhyNoFix?.ToString(null, culture)}\n\n[{rule.Id}]({rule.HelpUri})");
        json.WriteEndObject();
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Area.ToString());
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Area.ToString().ToLowerInvariant());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
