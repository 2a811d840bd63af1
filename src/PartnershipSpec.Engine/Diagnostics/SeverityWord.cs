namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>Severities as <c>.editorconfig</c> words them.</summary>
internal static class SeverityWord
{
    /// <summary>The key of a config file that says how grave the refutation of a criterion is.</summary>
    public static string KeyOf(string criterion) => $"partnership_spec.{criterion}.severity";

    /// <summary>The severity a word means; null for <c>default</c>, and for what is no such word.</summary>
    public static RuleSeverity? Read(string word) => word.Trim().ToLowerInvariant() switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        "suggestion" => RuleSeverity.Info,
        "silent" => RuleSeverity.Hidden,
        "none" => RuleSeverity.None,
        _ => null,
    };
}
