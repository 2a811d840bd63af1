using System;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>What projects see of their claims and declarations.</summary>
[Collection(nameof(PackageCollection))]
public class ClaimTests(PackageFixture package)
{
    private static readonly ConsumerProject Code = new("claims", ("Claims.cs", Samples.FourClaims));

    private static readonly ConsumerProject JsonOnly = new("json", ("data/partnerships.json", Samples.FourDeclarations));

    private static readonly ConsumerProject Broken = new(
        "broken",
        ("misspelt.partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnerschip" } ] }"""),
        ("cut.partnerships.json", Samples.FourDeclarations.Replace("\"a\"", "\"z\"", StringComparison.Ordinal)[..Samples.FourDeclarations.IndexOf("\"formal\"", StringComparison.Ordinal)]),
        ("Use.cs", "public class Use { public string? S = PartnershipSpec.PartnershipRegistry.Find(\"a\")?.Name; }"));

    private static readonly ConsumerProject OddFolder = new("with space/c# é", ("Claims.cs", Samples.FourClaims), ("über #1/partnerships.json", Samples.FourDeclarations));

    [Fact]
    public void Claims_in_CSharp_are_judged_at_their_arguments()
    {
        Assert.Equal(Samples.FindingsInCode("Claims.cs"), package.Built(Code).Shown);
        Assert.Contains("« Il rassemble des acteurs issus d'au moins trois des secteurs suivants", package.Built(Code).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_claims_in_JSON_are_judged_at_their_values_in_a_project_without_any_CSharp() =>
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), package.Built(JsonOnly).Shown);

    [Fact]
    public void Names_of_folders_make_no_difference() =>
        Assert.Equal([.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(OddFolder).Shown);

    [Fact]
    public void A_misspelt_category_and_a_file_cut_off_are_reported_and_the_rest_still_compiles()
    {
        Consumer consumer = package.Built(Broken);

        Assert.Equal(["error PSP2001 cut.partnerships.json:4", "error PSP2003 misspelt.partnerships.json:1 \"multiStakeholderPartnerschip\""], consumer.Shown);
        Assert.Contains(consumer.All, f => f.Rule == "PSP2003" && f.Message.Contains("did you mean “multiStakeholderPartnership”?", StringComparison.Ordinal));
    }
}
