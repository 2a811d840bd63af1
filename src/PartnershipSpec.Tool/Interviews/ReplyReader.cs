using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>Understands replies: numbers, ids and names in every language of the spectrum. Nothing is guessed.</summary>
/// <param name="model">The spectrum.</param>
internal sealed class ReplyReader(SpectrumModel model)
{
    /// <summary>Understands a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="trait">What was asked.</param>
    /// <param name="facts">What is known already.</param>
    public Reply Read(string line, SpectrumTrait trait, FactBits facts)
    {
        string text = line.Trim();
        if (trait.IndexOf(text) < 0 && InterviewWords.Command(text) is { } command) return new Reply(command);

        FactBits? stated = trait.Kind switch
        {
            SpectrumTraitKind.Flag => Flag(text, trait, facts),
            SpectrumTraitKind.Set => null,
            _ => One(text, trait, facts),
        };
        if (stated is not null) return new Reply(ReplyKind.Stated, stated);
        return trait.Kind == SpectrumTraitKind.Set ? Set(text, trait, facts) : new Reply(ReplyKind.NotUnderstood, Text: text);
    }

    private static FactBits? Flag(string text, SpectrumTrait trait, FactBits facts) =>
        InterviewWords.YesOrNo(text) is { } yes ? facts.With(trait, yes ? trait.Mask : 0, yes ? 0 : trait.Mask) : null;

    private FactBits? One(string text, SpectrumTrait trait, FactBits facts)
    {
        if (IndexOf(text, trait) is not { } index) return null;

        FactBits stated = facts.Forget(trait);
        ref ulong known = ref stated.True[trait.Word];
        ref ulong excluded = ref stated.False[trait.Word];
        if (trait.Kind == SpectrumTraitKind.Level) TraitBits.SetLevel(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index + 1);
        else TraitBits.SetChoice(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index + 1);
        return stated;
    }

    /// <summary>Members, beside those that are known already, and whether there may be others.</summary>
    private Reply Set(string text, SpectrumTrait trait, FactBits facts)
    {
        ulong members = 0;
        bool isComplete = trait.NamesAll;
        string[] parts = IndexOf(text, trait) is null ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        foreach (string part in parts)
        {
            if (IndexOf(part, trait) is { } index) members |= 1UL << (trait.FirstBit + index);
            else if (InterviewWords.OfSet(part) is not { } word || (word == SetWord.None && parts.Length > 1))
                return new Reply(ReplyKind.NotUnderstood, Text: part);
            else isComplete = word != SetWord.PerhapsOthers;
        }

        // What names nothing says something only where it says so: that there are none.
        if (members == 0 && (parts is not [string only] || InterviewWords.OfSet(only) != SetWord.None))
            return new Reply(ReplyKind.NotUnderstood, Text: text);

        ulong known = members == 0 ? 0 : members | (facts.True[trait.Word] & trait.Mask);
        ulong excluded = isComplete ? trait.Mask & ~known : facts.False[trait.Word] & trait.Mask & ~known;
        return new Reply(ReplyKind.Stated, facts.With(trait, known, excluded));
    }

    /// <summary>The value that a text names: by id, by number, or by the name of one alone.</summary>
    private int? IndexOf(string text, SpectrumTrait trait)
    {
        if (trait.IndexOf(text) is >= 0 and int index) return index;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number >= 1 && number <= trait.Values.Count ? number - 1 : null;

        int[] called = [.. Enumerable.Range(0, trait.Values.Count).Where(i => IsCalled(trait.Values[i], text))];
        return called.Length == 1 ? called[0] : null;
    }

    private bool IsCalled(SpectrumValue value, string text) => Names(value).Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a value may be called.</summary>
    private IEnumerable<string> Names(SpectrumValue value) => model.Languages.Where(value.Names.Has).Select(value.Names.In).Prepend(value.Id);

    /// <summary>All that may be answered to a question, but for numbers: to find what was probably meant.</summary>
    public IReadOnlyCollection<string> Answers(SpectrumTrait trait) => [.. trait.Values.SelectMany(Names).Distinct()];
}
