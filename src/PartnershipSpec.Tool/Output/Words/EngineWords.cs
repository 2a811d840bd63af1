using System;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Output.Words;

/// <summary>Wordings of the engine that pages put together themselves, under the names that these know them by.</summary>
internal static class EngineWords
{
    private static readonly (string Key, Wording Wording)[] Singles =
    [
        ("yes", Wordings.Yes), ("no", Wordings.No), ("bothYesAndNo", Wordings.BothYesAndNo), ("contradictory", Wordings.Contradictory),
        ("to", Wordings.To), ("none", Wordings.None), ("noOthers", Wordings.NoOthers), ("not", Wordings.Not), ("butNot", Wordings.ButNot),
        ("or", Wordings.Or), ("pair", Wordings.Pair), ("stated", Wordings.Stated), ("inferred", Wordings.Inferred),
        ("notPlaced", Wordings.NotPlaced), ("toCount", Wordings.ToCount), ("gaveUp", Wordings.GaveUp), ("impossible", Wordings.Impossible),
        ("separator", Wording.Separator),
    ];

    // What stands for a place that the page fills.
    private static readonly object[] Places = ["{0}", "{1}", "{2}"];

    /// <summary>Writes them.</summary>
    public static void WriteTo(Utf8JsonWriter json)
    {
        foreach ((string key, Wording wording) in Singles) Write(json, key, wording);
        WriteAll<Verdict>(json, "verdict", verdict => Wordings.Of(verdict));
        WriteAll<CriterionOutcome>(json, "outcome", outcome => Wordings.Of(outcome));
        WriteAll<Placement>(json, "placementSentence", placement => Wordings.Of(placement));
    }

    /// <summary>One for each value, with its number behind the key.</summary>
    private static void WriteAll<T>(Utf8JsonWriter json, string key, Func<T, Wording> wordingOf)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>().OrderBy(v => v)) Write(json, $"{key}{Convert.ToInt32(value, null)}", wordingOf(value));
    }

    private static void Write(Utf8JsonWriter json, string key, Wording wording)
    {
        json.WriteStartObject(key);
        foreach (string language in EnvironmentLanguage.Known) json.WriteString(language, wording.In(language, Places));
        json.WriteEndObject();
    }
}
