using System;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Consumers;

/// <summary>Language versions.</summary>
public class TargetTests
{
    private static readonly ProjectInMemory OnOld =
        new("standard", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations))
        {
            Target = Target.NetStandard20,
        };

    private static readonly ProjectInMemory TooOld =
        new("too-old") { Target = Target.NetStandard20.As(LanguageVersion.CSharp7_3), Switches = ["/nullable:disable"] };

    [Fact]
    public void On_netstandard_with_CSharp_9_everything_is_judged() =>
        Assert.Equal([.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], OnOld.Built.Shown);

    [Fact]
    public void Below_CSharp_9_one_error_says_why_there_are_no_types_and_nothing_else_does()
    {
        Finding only = Assert.Single(TooOld.Built.All);
        Assert.Equal("error PSP3001", only.ToString());
        Assert.Contains("C# 7.3", only.Message, StringComparison.Ordinal);
    }
}
