using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>Proposals as edits of a JSON file.</summary>
internal static class DeclarationEdits
{
    private const string Accepted = "accepted";
    private const string Criterion = "criterion";

    /// <summary>The edits that put a name in the place of another; that needs no more than the name's place.</summary>
    public static IReadOnlyList<TextEdit> Of(CorrectName proposal) =>
        [new TextEdit(proposal.Span, JsonDraft.Text(proposal.Name).Worded(""))];

    /// <summary>
    /// The edits that make a proposal true of a declaration; none where it is written in a way that leaves no place for it.
    /// </summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="file">The file, which must be JSON.</param>
    /// <param name="declaration">The declaration.</param>
    public static IReadOnlyList<TextEdit> Of(Proposal proposal, DeclarationDocument file, Declaration declaration)
    {
        var editor = new JsonEditor(file.File.Tree);
        JsonValue written = Find(file, declaration);
        switch (proposal)
        {
            case CorrectName name: return Of(name);
            case ClaimCategory category: return Claim(editor, written, category.Id);
            case RemoveAcceptance removal: return Remove(editor, written, removal.Criterion);
        }

        // Where something of a declaration could not be read, what is there and what is not is for its author to say first.
        if (file.Problems.Any(p => p.Location.Span.Start >= written.Span.Start && p.Location.Span.End <= written.Span.End)) return [];

        return proposal switch
        {
            Accept accept => Accept(editor, written, accept.Criteria),
            StateFact fact => new FactEdits(editor, written).State(fact),
            MarkOpen mark => new FactEdits(editor, written).Open(mark.Trait),
            MarkComplete mark => new FactEdits(editor, written).Complete(mark.Trait),
            _ => [],
        };
    }

    /// <summary>The object a declaration is read from.</summary>
    private static JsonValue Find(DeclarationDocument file, Declaration declaration) =>
        new WrittenDeclarations(file.File).At(declaration.IdSpan)!;

    private static IReadOnlyList<TextEdit> Claim(JsonEditor editor, JsonValue declaration, string category) =>
        declaration.Find("claims") is { } claims ? editor.Replace(claims.Value, JsonDraft.Text(category)) : [];

    /// <summary>Without a reason yet: that it is missing is reported at the very place where it goes.</summary>
    private static IReadOnlyList<TextEdit> Accept(JsonEditor editor, JsonValue declaration, IReadOnlyList<string> criteria)
    {
        JsonDraft[] acceptances = [.. criteria.Select(c => JsonDraft.Map((Criterion, JsonDraft.Text(c)), ("because", JsonDraft.Text(""))))];
        if (declaration.Find(Accepted)?.Value is not { Kind: not JsonKind.Null } accepted)
            return editor.Set(declaration, Accepted, JsonDraft.List(acceptances));

        bool isAny = accepted.Items.Any(item => criteria.Contains(CriterionOf(item)));
        return isAny ? [] : editor.Insert(accepted, accepted.Items.Count, acceptances);
    }

    private static IReadOnlyList<TextEdit> Remove(JsonEditor editor, JsonValue declaration, string criterion)
    {
        int member = declaration.Members.ToList().FindIndex(m => string.Equals(m.Name, Accepted, StringComparison.Ordinal));
        IReadOnlyList<JsonValue> items = member < 0 ? [] : declaration.Members[member].Value.Items;
        int index = items.ToList().FindIndex(item => string.Equals(CriterionOf(item), criterion, StringComparison.Ordinal));
        if (index < 0) return [];

        return items.Count == 1 ? editor.RemoveMember(declaration, member) : editor.RemoveItem(declaration.Members[member].Value, index);
    }

    private static string? CriterionOf(JsonValue acceptance) => acceptance.Find(Criterion)?.Value.Text;
}
