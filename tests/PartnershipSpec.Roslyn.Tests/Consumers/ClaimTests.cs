using System;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Consumers;

/// <summary>What projects see of their claims and declarations.</summary>
public class ClaimTests
{
    private static readonly ProjectInMemory Code = new("claims", ("Claims.cs", Samples.FourClaims));

    private static readonly ProjectInMemory JsonOnly = new("json", ("data/partnerships.json", Samples.FourDeclarations));

    private static readonly ProjectInMemory Broken = new(
        "broken",
        ("misspelt.partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnerschip" } ] }"""),
        ("cut.partnerships.json",
            Samples.FourDeclarations.Replace(
            "\"a\"", "\"z\"", StringComparison.Ordinal)[..Samples.FourDeclarations.IndexOf("\"formal\"", StringComparison.Ordinal)]),
        ("Use.cs", "public class Use { public string? S = PartnershipSpec.PartnershipRegistry.Find(\"a\")?.Name; }"));

    [Fact]
    public void Claims_in_CSharp_are_judged_at_their_arguments()
    {
        Assert.Equal(Samples.FindingsInCode("Claims.cs"), Code.Built.Shown);
        Assert.Contains(
            Code.Built.All,
            f => f.Message.Contains("« Il rassemble des acteurs issus d'au moins trois des secteurs suivants", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_claims_in_JSON_are_judged_at_their_values_in_a_project_without_any_CSharp() =>
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), JsonOnly.Built.Shown);

    [Fact]
    public void A_misspelt_category_and_a_file_cut_off_are_reported_and_the_rest_still_compiles()
    {
        CompiledProject consumer = Broken.Built;

        Assert.Equal(
            ["error PSP2001 cut.partnerships.json:4", "error PSP2003 misspelt.partnerships.json:1 \"multiStakeholderPartnerschip\""],
            consumer.Shown);
        Assert.Contains(
            consumer.All, f => f.Rule == "PSP2003"
            && f.Message.Contains("did you mean “multiStakeholderPartnership”?", StringComparison.Ordinal));
    }
}
