using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Validation;

/// <summary>A spec while it is being checked: its diagrams, the places to report at, and what turned out too large to decide.</summary>
internal sealed class CheckedSpectrum
{
    private readonly SourceFile _file;
    private readonly SpectrumModel _model;
    private readonly CheckLimits _limits;
    private readonly Dictionary<string, string> _undecided = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<CheckedCategory>> _categories;

    internal CheckedSpectrum(SourceFile file, Spectrum spectrum, CheckLimits limits)
    {
        _file = file;
        _limits = limits;
        _model = SpectrumCompiler.Compile(spectrum);
        Formula[] reading = [.. _model.Categories.SelectMany(c => c.Criteria).Select(c => c.Condition)];
        Diagrams = new SpectrumDiagrams(SpectrumFormulas.Of(_model), reading, limits.InAll(reading.Length));
        _categories = new(() => [.. _model.Categories.Select(c => new CheckedCategory(this, c))]);
    }

    internal readonly SpectrumDiagrams Diagrams;

    /// <summary>The categories, looked at one by one.</summary>
    internal IReadOnlyList<CheckedCategory> Categories => _categories.Value;

    /// <summary>Begins a task about so many criteria.</summary>
    internal void Begin(int criteria) => Diagrams.Budget.Begin(_limits.ForOne(criteria));

    /// <summary>Notes that something was too large to decide.</summary>
    internal void GiveUp(string id, string pointer) => _undecided[pointer] = id;

    internal SourceLocation LocationOf(string pointer) => _file.LocationOf(pointer)!;

    /// <summary>Where implications stand.</summary>
    internal SourceLocation[] PlacesOf(IEnumerable<int> implications) =>
        [.. implications.Select(i => LocationOf(_model.Implications[i].Pointer + "/then"))];

    /// <summary>The lines of implications, as people count them.</summary>
    internal string LinesOf(IEnumerable<int> implications) => string.Join(", ", PlacesOf(implications).Select(p => p.Start.Line + 1));

    /// <summary>Mentions implications by their lines; "" where there are none.</summary>
    internal object Mention(IReadOnlyCollection<int> implications) =>
        implications.Count == 0 ? "" : new Message(MessageKey.ByImplications, LinesOf(implications));

    /// <summary>One finding for all that was too large, at the first of them.</summary>
    internal IEnumerable<Problem> TooLarge()
    {
        if (_undecided.Count == 0) return [];

        SourceLocation[] places = [.. _undecided.Keys.Select(LocationOf)];
        object more = places.Length == 1 ? "" : new Message(MessageKey.AndMore, places.Length - 1);
        var message = new Message(MessageKey.TooLargeToCheck, _undecided.Values.First(), more);
        return [new Problem(RuleCatalogue.CriterionIdle, places[0], message, [.. places.Skip(1)])];
    }
}
