using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The looking up of facts as C#: the tables, and the statements that add up what they say and find the best category.</summary>
internal sealed class LookupText(EmissionContext context, FormulaText formulas)
{
    private readonly LookupPlan _plan = context.Lookup;

    private Lanes Lanes => _plan.Lanes;

    private string Size => CSharpText.Number(Lanes.Size);

    private string Tops => CSharpText.Mask(Lanes.Tops);

    /// <summary>The fields that hold the tables.</summary>
    internal string Tables()
    {
        string rows = string.Concat(_plan.Rows(context.HasBatch).GroupBy(Subject).Select(g => $"\n// {g.Key}\n+ {CSharpText.Literal(string.Concat(g.Select(r => r.Text)))}"));
        string arguments = string.Join(", ", new[] { _plan.SliceCount, _plan.Categories.Count, Lanes.Size, Lanes.Penalty }.Select(CSharpText.Number));
        return $"""
            // What each pattern of four atoms, known true or known false, adds to what. SliceTables reads it.
            private const string Rows = ""{CSharpText.Indent(rows, 4)};

            private static readonly ulong[] Table = SliceTables.Expand(Rows, {arguments}, {CSharpText.Bool(_plan.ClosesByTable)});
            """;
    }

    /// <summary>The statements that classify facts, once they are loaded.</summary>
    internal string Classify(string load)
    {
        IEnumerable<int> words = Enumerable.Range(0, Lanes.Words);
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
                contest.Decide({{CSharpText.Number(context.Model.Least)}}, {{CSharpText.Number(context.Model.BetweenWithin)}}, {{CSharpText.Number(Lanes.Bias)}});
                return new {{context.Global(context.Surface.Classification)}}({{Result()}});
            }
            """;
    }

    /// <summary>The number of a word of sums, where there are several.</summary>
    private string Sums(int word) => Lanes.Words == 1 ? "sums" : "sums" + CSharpText.Number(word);

    private string Sum(int word)
    {
        IEnumerable<string> slices = Enumerable.Range(0, _plan.SliceCount).Where(slice => _plan.Counts(slice, word)).Select(slice =>
        {
            int start = ((word * _plan.SliceCount) + slice) * Slices.Entries;
            string entries = formulas.Word(slice % 2 == 0 ? "even" : "odd", slice / Slices.PerWord);
            string entry = $"(int)({Right(entries, slice % Slices.PerWord / 2 * 8)} & 0xFF)";
            return $"\n    // {TraitsOf(slice)}\n    + table[{(start == 0 ? entry : $"{CSharpText.Number(start)} + {entry}")}]";
        });
        return $"ulong {Sums(word)} = {CSharpText.Mask(Lanes.Start(word))}{string.Concat(slices)};";
    }

    private string Loose((int Category, SpectrumCriterion Criterion) loose)
    {
        (int category, SpectrumCriterion criterion) = loose;
        int loss = criterion.IsBinding ? Lanes.Penalty : _plan.Categories[category].AreCounted ? Prospects.Loss(criterion) : 0;
        string met = $"Bits.If({formulas.IsMet(criterion.Condition)}) & {CSharpText.Mask(Lanes.Change(category, criterion.MetPoints, 0))}";
        string refuted = $"Bits.If({formulas.IsRefuted(criterion.Condition)}) & {CSharpText.Mask(Lanes.Change(category, criterion.RefutedPoints, loss))}";
        return $"\n\n// {criterion.Id}\n{Sums(category / Lanes.PerWord)} += ({met}) + ({refuted});";
    }

    private string Enter(int word)
    {
        string standing = "standing" + Sums(word).Substring("sums".Length);
        IEnumerable<string> adds = Enumerable.Range(word * Lanes.PerWord, Lanes.PerWord).Where(c => c < _plan.Categories.Count).Select(category =>
        {
            string evidence = $"{Right(standing, category % Lanes.PerWord * Lanes.Size)} & {CSharpText.Mask(LaneMask)}";
            return $"\ncontest.Add({evidence}, {CSharpText.Number(category + 1)}); // {context.Model.Categories[category].Id}";
        });
        return $"ulong {standing} = contest.Enter({Sums(word)}, {Tops}, {CSharpText.Mask(Lanes.Reach(word))}, {Size});{string.Concat(adds)}";
    }

    private ulong LaneMask => (1UL << Lanes.Size) - 1;

    private string Result()
    {
        if (!_plan.IsCompact) return "facts, (byte)contest.Placement, (byte)contest.Best, (byte)contest.Next";

        IEnumerable<string> outs = Enumerable.Range(0, Lanes.Words).Select(w =>
            $"Contest.Outs({Sums(w)}, {Tops}, {Size}) << {CSharpText.Number(48 + (w * Lanes.PerWord))}");
        return "\n        " + string.Join("\n        | ", Evidence().Concat(outs).Append("contest.Placement << 54 | contest.Best << 56 | contest.Next << 59"));
    }

    private IEnumerable<string> Evidence()
    {
        if (Lanes.Size == 8)
            return Enumerable.Range(0, Lanes.Words).Select(w => Left($"(({Sums(w)} & 0xFFFFFFFFUL) ^ {CSharpText.Mask(Lanes.Biases(w))})", 32 * w));

        return Enumerable.Range(0, _plan.Categories.Count).Select(c =>
        {
            string sum = $"({Right(Sums(c / Lanes.PerWord), c % Lanes.PerWord * Lanes.Size)} & {CSharpText.Mask(LaneMask)})";
            return Left($"({sum} ^ {CSharpText.Number(Lanes.Bias)}UL)", c * Lanes.EvidenceBits);
        });
    }

    private static string Right(string word, int bits) => bits == 0 ? word : $"{word} >> {CSharpText.Number(bits)}";

    private static string Left(string word, int bits) => bits == 0 ? word : $"{word} << {CSharpText.Number(bits)}";

    private string TraitsOf(int slice) => string.Join(", ", context.Model.Traits
        .Where(t => t.Word == slice / Slices.PerWord && (t.Mask >> (slice % Slices.PerWord * Slices.Size) & 0xF) != 0).Select(t => t.Id));

    private string Subject(TableRow row) => row.Kind switch
    {
        TableRowKind.Evidence => "evidence: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Loss => "losses: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Out => "ruled out",
        TableRowKind.Close => "implications",
        _ => "conditions that read several slices",
    };
}
