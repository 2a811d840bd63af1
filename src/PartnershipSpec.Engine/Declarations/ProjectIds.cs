using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>
/// The ids declared so far in the files of a project, by spectrum. PSP2004: one that another file declares, or that looks like one of
/// another file.
/// </summary>
internal sealed class ProjectIds
{
    private readonly Dictionary<(string Spectrum, string Id), SourceLocation> _taken = [];
    private readonly Dictionary<string, LookAlikes<SourceLocation>> _alike = new(StringComparer.Ordinal);

    /// <summary>The file without what an earlier one declares, and with that said; its own ids count as declared from now on.</summary>
    public DeclarationDocument Add(DeclarationDocument file)
    {
        Declaration[] kept = [.. file.Declarations.Where(d => !_taken.ContainsKey(KeyOf(d)))];
        IEnumerable<Problem> twice = file.Declarations.Except(kept).Select(d => Twice(file, d));

        // What looks like another of its own file is said to already.
        var said = new HashSet<SourceSpan>(file.Problems.Where(p => p.Rule == RuleCatalogue.DeclarationTwice).Select(p => p.Location.Span));
        IEnumerable<Problem> alike = kept.Where(d => !said.Contains(d.IdSpan)).Select(d => Alike(file, d)).OfType<Problem>();
        DeclarationDocument read = file.With(kept, [.. twice, .. alike]);
        foreach (Declaration declaration in kept)
        {
            SourceLocation place = file.File.LocationOf(declaration.IdSpan);
            _taken.Add(KeyOf(declaration), place);
            LookAlikesOf(declaration).Add(declaration.Id, place);
        }

        return read;
    }

    private static (string Spectrum, string Id) KeyOf(Declaration declaration) => (declaration.Spectrum.Spectrum.Id, declaration.Id);

    private LookAlikes<SourceLocation> LookAlikesOf(Declaration declaration)
    {
        string spectrum = declaration.Spectrum.Spectrum.Id;
        if (!_alike.TryGetValue(spectrum, out LookAlikes<SourceLocation>? ids))
            _alike.Add(spectrum, ids = new LookAlikes<SourceLocation>());
        return ids;
    }

    private Problem Twice(DeclarationDocument file, Declaration declaration)
    {
        SourceLocation first = _taken[KeyOf(declaration)];
        Message where = Elsewhere.Of(first, file.File.Path);
        return Problem(file, declaration, new Message(MessageKey.DeclarationIdTwice, declaration.Id, where), first);
    }

    private Problem? Alike(DeclarationDocument file, Declaration declaration)
    {
        if (LookAlikesOf(declaration).Find(declaration.Id) is not { } other) return null;

        Message difference = LookAlike.Difference(declaration.Id, other.Text);
        Message where = Elsewhere.Of(other.Value, file.File.Path);
        return Problem(file, declaration, new Message(MessageKey.DeclarationIdLooksAlike, declaration.Id, where, difference), other.Value);
    }

    private static Problem Problem(DeclarationDocument file, Declaration declaration, Message message, SourceLocation first) =>
        new(RuleCatalogue.DeclarationTwice, file.File.LocationOf(declaration.IdSpan), message, first);
}
