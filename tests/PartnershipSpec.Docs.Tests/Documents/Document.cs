using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Docs.Tests.Rules;
using PartnershipSpec.Docs.Tests.Samples;
using PartnershipSpec.Docs.Tests.Spectrum;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>A document with generated parts.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
/// <param name="Make">The text of a part, by its name and its place in the document.</param>
internal sealed record Document(string Path, Func<string, int, string> Make)
{
    /// <summary>
    /// Every document with generated parts: a further part of a page about the spec is a line here and a function in <c>Spectrum/</c>.
    /// </summary>
    internal static IReadOnlyList<Document> All { get; } =
    [
        Of("README.md", ("finding", () => FindingText.Of(ShownFinding.OfSample)), ("output", () => ShownProgram.Output("README.md"))),
        Of("docs/api.md", ("output", () => ShownProgram.Output("docs/api.md"))),
        new Document("docs/concepts.md", Concepts),
        Of("docs/rules/README.md", ("rules", RuleTables.All)),
        Of("docs/traits.md", ("table", () => TraitTable.Of(Bundled)), ("traits", () => TraitSections.Of(Bundled))),
        Of(
            "docs/spectrum.md",
            ("dimensions", () => SpectrumTables.Dimensions(Bundled)),
            ("modalities", () => SpectrumTables.Modalities(Bundled)),
            ("implications", () => SpectrumTables.Implications(Bundled)),
            ("categories", () => CategorySections.Of(Bundled)),
            ("statements", () => SpectrumTables.Statements(Bundled))),
        Of(
            "docs/spectrum-logic.md",
            ("size", () => LogicTables.Size(Bundled)),
            ("least", () => LogicTables.Least(Bundled)),
            ("overlaps", () => LogicTables.Overlaps(Bundled)),
            ("neighbours", () => LogicTables.Neighbours(Bundled)),
            ("shares", () => LogicTables.Shares(Bundled))),
        Of(
            "spectrum-spec/README.md",
            ("modalities", () => SpectrumTables.ModalitiesByNumber(Bundled)),
            ("criteria", () => CriterionTables.Of(Bundled)),
            ("statements", () => SpectrumTables.StatementsByPointer(Bundled))),
        .. RulePage.All.Select(page => new Document(page.Path, page.Make)),
    ];

    /// <summary>The document as it stands, its lines ending with LF.</summary>
    internal string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).ReplaceLineEndings("\n");

    /// <summary>The document as it should be.</summary>
    internal string Made => GeneratedParts.Fill(Text, Make);

    private static Spec Bundled => Spec.Bundled;

    private static Document Of(string path, params (string Name, Func<string> Make)[] parts) =>
        new(path, (name, _) => parts.SingleOrDefault(p => p.Name == name).Make?.Invoke() ?? throw NoSuchPart(name));

    /// <summary>The page shows what the compiler says of a claim that is not established.</summary>
    private static string Concepts(string part, int position)
    {
        if (part != "messages") throw NoSuchPart(part);

        string page = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "docs/concepts.md")).ReplaceLineEndings("\n");
        return RulePage.Messages(Example.Read("PSP1004", page).Last(e => e.Position < position));
    }

    internal static InvalidDataException NoSuchPart(string name) => new($"Nothing makes the part “{name}”.");
}
