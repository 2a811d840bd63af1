using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using Xunit;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>Declarations as users write them, read by the parser.</summary>
internal static class Declared
{
    internal static string Text(string facts, string? claims = null) =>
        $$"""{ "partnerships": [ { "id": "p", "name": "P", "claims": {{JsonSerializer.Serialize(claims)}}, "facts": {{facts}} } ] }""";

    /// <summary>A project with these spectra of its own.</summary>
    internal static ProjectSpectra Project(params CompiledSpectrum[] spectra) => new(spectra, [], allReadable: true);

    /// <summary>A declaration file as read, problems and all.</summary>
    internal static DeclarationDocument File(CompiledSpectrum spectrum, string text) =>
        DeclarationParser.Parse(new SourceFile("partnerships.json", text), Project(spectrum));

    /// <summary>The one declaration of a file that must have no problem.</summary>
    internal static Declaration One(CompiledSpectrum spectrum, string facts, string? claims = null)
    {
        DeclarationDocument file = File(spectrum, Text(facts, claims));
        Assert.Empty(file.Problems);
        return Assert.Single(file.Declarations);
    }

    internal static FactBits Bits(CompiledSpectrum spectrum, string facts) => One(spectrum, facts).Claim.Facts.Bits;

    internal static Evaluation Evaluation(CompiledSpectrum spectrum, string facts) => new(spectrum.Model, Bits(spectrum, facts));

    internal static IReadOnlyList<ClaimFinding> Findings(CompiledSpectrum spectrum, string facts, string? claims) =>
        ClaimJudge.Judge(spectrum, One(spectrum, facts, claims).Claim);

    internal static IReadOnlyList<Problem> Problems(CompiledSpectrum spectrum, string facts) => File(spectrum, Text(facts)).Problems;

    /// <summary>What is stated, in words.</summary>
    internal static string[] Stated(CompiledSpectrum spectrum, string facts)
    {
        Evaluation evaluation = Evaluation(spectrum, facts);
        return [.. evaluation.Stated(Bits(spectrum, facts)).Select(f => f.ToString())];
    }
}
