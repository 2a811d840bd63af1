using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Projects;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>A sound file, changed in one place after the other; each change must get its rule where it was made.</summary>
internal sealed class HostileStructures
{
    private static readonly ProjectSpectra Bundled = new([new CompiledSpectrum(BundledSpectrum.Value, null)], [], allReadable: true);

    private readonly string _text;
    private readonly bool _isSpec;

    internal HostileStructures(string example)
    {
        _text = File.ReadAllText(Path.Combine("Examples", "valid", example));
        _isSpec = InputFiles.KindOf(example) == InputKind.Spec;
        Assert.DoesNotContain(Problems(_text), p => p.Rule.Severity == RuleSeverity.Error);
    }

    /// <summary>The rules that a text gets in place of each value, each reported inside of it.</summary>
    internal IEnumerable<string> InPlaceOfEachValue(string put) =>
        Values(JsonTree.Parse(_text, JsonSyntax.Lenient).Root).SelectMany(value =>
        RulesAt(_text.Remove(value.Span.Start, value.Span.Length).Insert(value.Span.Start, put), value.Span.Start,
            value.Span.Start + put.Length));

    /// <summary>The rules that a property gets which is given once more, each reported at the second.</summary>
    internal IEnumerable<string> EachPropertyTwice() => Members(JsonTree.Parse(_text, JsonSyntax.Lenient).Root).SelectMany(member =>
        RulesAt(_text.Insert(member.Span.End, ", " + In(member.Span)), member.Span.End + 2, member.Span.End + 2 + member.NameSpan.Length));

    /// <summary>The errors of a spec.</summary>
    internal static IEnumerable<Problem> ErrorsOf(string spec) =>
        SpectrumParser.Parse(new SourceFile("", spec)).Problems.Where(p => p.Rule.Severity == RuleSeverity.Error);

    private string[] RulesAt(string text, int start, int end)
    {
        Problem[] errors = [.. Problems(text).Where(p => p.Rule.Severity == RuleSeverity.Error)];
        string[] there =
            [.. errors.Where(p => p.Location.Span.Start >= start && p.Location.Span.End <= end).Select(p => p.Rule.Id).Distinct()];
        Assert.True(there.Length > 0, $"Nothing is reported at {start}..{end} of {text[..Math.Min(text.Length, 500)]}");
        return there;
    }

    private IReadOnlyList<Problem> Problems(string text)
    {
        var file = new SourceFile("", text);
        return _isSpec ? SpectrumParser.Parse(file).Problems : DeclarationParser.Parse(file, Bundled).Problems;
    }

    /// <summary>Every value but that of <c>$schema</c>, which is the editor's affair.</summary>
    private static IEnumerable<JsonValue> Values(JsonValue value) =>
        value.Items.Concat(value.Members.Where(m => m.Name != "$schema").Select(m => m.Value)).SelectMany(Values).Prepend(value);

    private static IEnumerable<JsonMember> Members(JsonValue value) =>
        value.Items.Concat(value.Members.Select(m => m.Value)).SelectMany(Members).Concat(value.Members);

    private string In(SourceSpan span) => _text.Substring(span.Start, span.Length);
}
