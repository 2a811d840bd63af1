using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The looking up of facts as C#: the tables, and the statements that add up what they say and find the best category.</summary>
internal sealed class LookupText(EmissionContext context, FormulaText formulas)
{
    private readonly LookupPlan _plan = context.Lookup;

    private SwarLanes SwarLanes => _plan.SwarLanes;

    private string Size => CSharpText.Number(SwarLanes.Size);

    private string Tops => CSharpText.Mask(SwarLanes.Tops);

    /// <summary>The fields that hold the tables.</summary>
    internal string Tables()
    {
        string rows = string.Concat(_plan.Rows(context.HasBatch).GroupBy(Subject).Select(g => $"\n// {g.Key}\n+ {CSharpText.Literal(string.Concat(g.Select(r => r.Text)))}"));
        string arguments = string.Join(", ", new[] { _plan.NibbleCount, _plan.Categories.Count, SwarLanes.Size, SwarLanes.Penalty }.Select(CSharpText.Number));
        return $"""
            // What each pattern of four atoms, known true or known false, adds to what. SliceTables reads it.
            private const string Rows = ""{CSharpText.Indent(rows, 4)};

            private static readonly ulong[] Table = SliceTables.Expand(Rows, {arguments}, {CSharpText.Bool(_plan.PropagatesByTable)});
            """;
    }

    /// <summary>The statements that classify facts, once they are loaded.</summary>
    internal string Classify(string load)
    {
        IEnumerable<int> words = Enumerable.Range(0, SwarLanes.Words);
        IEnumerable<string> entries = Enumerable.Range(0, context.Model.Words).Select(w =>
        {
            (string known, string excluded) = (formulas.Word("known", w), formulas.Word("excluded", w));
            return $"ulong {formulas.Word("even", w)} = Slices.Even({known}, {excluded});\nulong {formulas.Word("odd", w)} = Slices.Odd({known}, {excluded});\n";
        });
        return $$"""
            unchecked
            {
            {{CSharpText.Indent(load + string.Concat(entries), 4)}}
                // All that is known of a slice of four atoms, looked up at once: points for the categories, side by side.
                ulong[] table = Table;
            {{CSharpText.Indent(string.Join("\n", words.Select(Sum)) + string.Concat(_plan.Loose.Select(Loose)), 4)}}

                Contest contest = default;
            {{CSharpText.Indent(string.Join("\n", words.Select(Enter)), 4)}}
                contest.Decide({{CSharpText.Number(context.Model.Least)}}, {{CSharpText.Number(context.Model.BetweenWithin)}}, {{CSharpText.Number(SwarLanes.Bias)}});
                return new {{context.Global(context.Surface.Classification)}}({{Result()}});
            }
            """;
    }

    /// <summary>The number of a word of sums, where there are several.</summary>
    private string Sums(int word) => SwarLanes.Words == 1 ? "sums" : "sums" + CSharpText.Number(word);

    private string Sum(int word)
    {
        IEnumerable<string> nibbles = Enumerable.Range(0, _plan.NibbleCount).Where(nibble => _plan.Counts(nibble, word)).Select(nibble =>
        {
            int start = ((word * _plan.NibbleCount) + nibble) * Nibbles.Entries;
            string entries = formulas.Word(nibble % 2 == 0 ? "even" : "odd", nibble / Nibbles.PerWord);
            string entry = $"(int)({Right(entries, nibble % Nibbles.PerWord / 2 * 8)} & 0xFF)";
            return $"\n    // {TraitsOf(nibble)}\n    + table[{(start == 0 ? entry : $"{CSharpText.Number(start)} + {entry}")}]";
        });
        return $"ulong {Sums(word)} = {CSharpText.Mask(SwarLanes.Start(word))}{string.Concat(nibbles)};";
    }

    private string Loose((int Category, SpectrumCriterion Criterion) loose)
    {
        (int category, SpectrumCriterion criterion) = loose;
        int loss = criterion.IsBinding ? SwarLanes.Penalty : _plan.Categories[category].AreCounted ? ScoreBounds.Loss(criterion) : 0;
        string met = $"Bits.If({formulas.IsMet(criterion.Condition)}) & {CSharpText.Mask(SwarLanes.Change(category, criterion.MetPoints, 0))}";
        string refuted = $"Bits.If({formulas.IsRefuted(criterion.Condition)}) & {CSharpText.Mask(SwarLanes.Change(category, criterion.RefutedPoints, loss))}";
        return $"\n\n// {criterion.Id}\n{Sums(category / SwarLanes.PerWord)} += ({met}) + ({refuted});";
    }

    private string Enter(int word)
    {
        string standing = "standing" + Sums(word).Substring("sums".Length);
        IEnumerable<string> adds = Enumerable.Range(word * SwarLanes.PerWord, SwarLanes.PerWord).Where(c => c < _plan.Categories.Count).Select(category =>
        {
            string evidence = $"{Right(standing, category % SwarLanes.PerWord * SwarLanes.Size)} & {CSharpText.Mask(LaneMask)}";
            return $"\ncontest.Add({evidence}, {CSharpText.Number(category + 1)}); // {context.Model.Categories[category].Id}";
        });
        return $"ulong {standing} = contest.Enter({Sums(word)}, {Tops}, {CSharpText.Mask(SwarLanes.Reach(word))}, {Size});{string.Concat(adds)}";
    }

    private ulong LaneMask => (1UL << SwarLanes.Size) - 1;

    private string Result()
    {
        if (!_plan.IsCompact) return "facts, (byte)contest.Placement, (byte)contest.Best, (byte)contest.Next";

        IEnumerable<string> outs = Enumerable.Range(0, SwarLanes.Words).Select(w =>
            $"Contest.Outs({Sums(w)}, {Tops}, {Size}) << {CSharpText.Number(48 + (w * SwarLanes.PerWord))}");
        return "\n        " + string.Join("\n        | ", Evidence().Concat(outs).Append("contest.Placement << 54 | contest.Best << 56 | contest.Next << 59"));
    }

    private IEnumerable<string> Evidence()
    {
        if (SwarLanes.Size == 8)
            return Enumerable.Range(0, SwarLanes.Words).Select(w => Left($"(({Sums(w)} & 0xFFFFFFFFUL) ^ {CSharpText.Mask(SwarLanes.Biases(w))})", 32 * w));

        return Enumerable.Range(0, _plan.Categories.Count).Select(c =>
        {
            string sum = $"({Right(Sums(c / SwarLanes.PerWord), c % SwarLanes.PerWord * SwarLanes.Size)} & {CSharpText.Mask(LaneMask)})";
            return Left($"({sum} ^ {CSharpText.Number(SwarLanes.Bias)}UL)", c * SwarLanes.EvidenceBits);
        });
    }

    private static string Right(string word, int bits) => bits == 0 ? word : $"{word} >> {CSharpText.Number(bits)}";

    private static string Left(string word, int bits) => bits == 0 ? word : $"{word} << {CSharpText.Number(bits)}";

    private string TraitsOf(int nibble) => string.Join(", ", context.Model.Traits
        .Where(t => t.Word == nibble / Nibbles.PerWord && (t.Mask >> (nibble % Nibbles.PerWord * Nibbles.Size) & 0xF) != 0).Select(t => t.Id));

    private string Subject(TableRow row) => row.Kind switch
    {
        TableRowKind.Evidence => "evidence: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Loss => "losses: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Out => "ruled out",
        TableRowKind.Close => "implications",
        _ => "conditions that read several slices",
    };
}
