using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Validation;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>
/// The example files, each as it fares in a project with the bundled spectrum, which also knows the spectra of the valid examples.
/// </summary>
internal static class Example
{
    private const string Today = "2026-01-01";

    /// <summary>The spectra among the valid examples.</summary>
    internal static IReadOnlyList<CompiledSpectrum> Spectra { get; } =
        [.. TestFiles.Examples("valid", ".spectrum.json").Select(file => SpecBuilder.Load(TestFiles.Spec(file)))];

    private static readonly ProjectSpectra Project = new([Bundled.Spectrum], Spectra, allReadable: true);

    /// <summary>The rule an invalid example is named after.</summary>
    internal static Rule RuleOf(string file) => RuleCatalogue.All.Single(r => r.Id == System.IO.Path.GetFileName(file)[..7]);

    internal static bool IsSpec(string file) => file.EndsWith(".spectrum.json", StringComparison.Ordinal);

    /// <summary>What is wrong with the file, in itself and beside the bundled spectrum.</summary>
    internal static IReadOnlyList<Problem> Problems(string file)
    {
        var source = new SourceFile(file, TestFiles.Spec(file));
        if (!IsSpec(file))
        {
            DeclarationDocument read = DeclarationParser.Parse(source, Project);
            return [.. read.Problems, .. read.Declarations.SelectMany(d => Acceptances.Check(read, d, Today)).Select(f => f.Problem)];
        }

        SpectrumFile spec = SpectrumParser.Parse(source);
        var candidate = new SpectrumCandidate(file, spec.Spectrum, source.LocationOf("/id"), source.LocationOf("/namespace"));
        return [.. spec.Problems, .. ExactCheck.Find(spec), .. SpectrumSelection.Of([candidate], Bundled.Value).Problems];
    }

    /// <summary>What is found of the claims in the file.</summary>
    internal static IReadOnlyList<ClaimFinding> Findings(string file)
    {
        if (IsSpec(file)) return [];

        DeclarationDocument read = DeclarationParser.Parse(new SourceFile(file, TestFiles.Spec(file)), Project);
        return [.. read.Declarations.SelectMany(d => ClaimJudge.Judge(d.Spectrum, d.Claim, Acceptances.Terms(d, Today, _ => null)))];
    }
}
