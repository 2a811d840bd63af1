using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>The formats of advice.</summary>
internal static class AdviceWriters
{
    private static readonly (string Name, Action<Record, ClaimAdvice, string, TextWriter> Write)[] All =
    [
        ("text", WriteText),
        ("markdown", WriteMarkdown),
        ("json", WriteJson),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>Writes advice in a format.</summary>
    public static void Write(string format, Record record, ClaimAdvice advice, string language, TextWriter output) =>
        All.First(f => f.Name == format).Write(record, advice, language, output);

    private static void WriteText(Record record, ClaimAdvice advice, string language, TextWriter output)
    {
        output.WriteLine(OneLine.Of(record.Declaration.Claim.Name));
        output.WriteLine(OneLine.Of(Claim(record, language)));
        if (!HasFacts(advice)) output.WriteLine(OneLine.Of(Sentence(advice, language)));
        else output.WriteLine(OneLine.Of(Wordings.ToCount.In(language, advice.Category.Names.In(language), "")).TrimEnd());
        foreach (string fact in Facts(advice, language)) output.WriteLine("  - " + OneLine.Of(fact));
    }

    private static void WriteMarkdown(Record record, ClaimAdvice advice, string language, TextWriter output)
    {
        output.WriteLine("# " + Escaped(record.Declaration.Claim.Name));
        output.WriteLine();
        output.WriteLine(Escaped(Claim(record, language)));
        output.WriteLine();
        if (!HasFacts(advice)) output.WriteLine(Escaped(Sentence(advice, language)));
        else output.WriteLine(Escaped(Wordings.ToCount.In(language, advice.Category.Names.In(language), "")).TrimEnd());
        if (HasFacts(advice)) output.WriteLine();
        foreach (string fact in Facts(advice, language)) output.WriteLine("- " + Escaped(fact));
    }

    private static void WriteJson(Record record, ClaimAdvice advice, string language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        JsonStandingWriter.WriteMembers(record, Standing.Of(record), json);
        json.WriteString("answer", JsonStandingWriter.WordOf<AdviceAnswer>(advice.Answer));
        json.WriteBoolean("isLeast", advice.IsLeast);
        json.WriteStartArray("facts");
        foreach (AdvisedFact fact in advice.Facts)
        {
            json.WriteStartObject();
            json.WriteString("trait", fact.Trait.Id);
            json.WriteStartArray("values");
            foreach (string value in fact.Values) json.WriteStringValue(value);
            json.WriteEndArray();
            json.WriteString("before", fact.Before);
            json.WriteString("text", fact.ToText(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static bool HasFacts(ClaimAdvice advice) => advice.Facts.Count > 0;

    private static string Claim(Record record, string language) =>
        Conclusion.OfClaim(record.Evaluation, record.Claimed!, record.Evaluation.Findings(record.Claimed!), language);

    /// <summary>A category that is established already has been said to be.</summary>
    private static string Sentence(ClaimAdvice advice, string language)
    {
        string said = advice.ToText(language);
        return char.ToUpperInvariant(said[0]) + said[1..] + ".";
    }

    private static IEnumerable<string> Facts(ClaimAdvice advice, string language) =>
        advice.Facts.GroupBy(f => f.Trait).Select(same => AdvisedFact.ToText([.. same], language));

    private static string Escaped(string text) => Markdown.Escape(OneLine.Of(text));
}
