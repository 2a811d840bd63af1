using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.CodeFixes.Tests.Harness;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.CSharp;

/// <summary>
/// Claims are written in every layout there is: a fix loses no comment and no directive, compiles, and does what it says.
/// </summary>
public sealed class LayoutTests
{
    // Where something may stand between two tokens of a claim.
    private const char Gap = '~';

    private static readonly string[] Claims =
    [
        "~[~Partnership~(~PartnershipCategory~.~RoundTable~)~]~class~ A~ {~ }",
        "~[Partnership(category~:~ PartnershipCategory.RoundTable~,~ Name~ =~ \"R\"~)]~ public~ enum A { }",
        "[Partnership(PartnershipCategory.MultiStakeholderPartnership~,~ Sectors~ =~ Sectors~.~PrivateSector~ |~ Sectors.Government~)~]~ "
            + "class A { }",
        "[Partnership(PartnershipCategory.Network~, Functions = ~Functions.KnowledgeSharing~ |~ Functions~.~AndNoOthers~)] class A { }",
        "[Partnership(PartnershipCategory.Network, Functions = (~Functions.AndNoOthers~ |~ Functions.KnowledgeSharing~)~)] class A { }",
        "[Partnership(PartnershipCategory.MultiStakeholderPartnership, "
            + "Sectors =~ Sectors.PrivateSector~ |~ Sectors.Government~ |~ Sectors.AndPerhapsOthers~)] class A { }",
        "[Partnership(~PartnershipCategory~.~RoundTable~,~ StructureFormality = StructureFormality.Informal, OpenRelations = true, "
            + "InformalContacts = true)] class A { }",
        "class A {~ object F() =>~ new~ RoundTable~(~\"r\"~)~ {~ OpenRelations~ =~ true~,~ }~;~ }",
        "class A { object F() =>~ new~ RoundTable(~\"r\"~)~ {~ OpenRelations~ = true~ }~; }",
        "class A { object F() =>~ new~ RoundTable~(\"r\")~; }",
        "class A { object F() =>~ new RoundTable(\"r\")~ {~ }~; }",
        "class A { RoundTable F() =>~ new~ (\"r\")~ {~ StructureFormality =~ null~ }~; }",
        "class A {~ object~ F() => new~ PartnershipSpec~.~RoundTable~(\"r\") { StructureFormality = StructureFormality.Informal, "
            + "OpenRelations = true, InformalContacts = true }; }",
        "object~ f~ =~ new~ Network~(\"n\")~ {~ OpenRelations~ =~ false~ }~;~\nobject g = 1;\n",
        "~[assembly:~ Partnership(PartnershipCategory.Network~, OpenRelations~ =~ false~)~]~\nclass A { }",
    ];

    // What a gap is filled with: each ends so that whatever follows may stand behind it.
    private static readonly string[] Fillings =
    [
        " /* a remark */ ", " // a remark\n", " // a remark\r\n\t\t", "\n", "\r\n\t", "/* one\n   and two */",
        "\n\n    // on a line of its own\n    ",
        "\n#region named\n#endregion\n", "\n#if true\n#endif\n    ", "\n#if NEVER\n    broken ( text\n#endif\n",
        "\n#if NEVER // why\n#elif !NEVER\n#else\n#endif\n",
        "\n    #pragma warning disable CS0168 // why\n    ", "\n#nullable enable\n", "\n    /// <summary>Misplaced.</summary>\n    ",
    ];

    private static readonly string[] FixedRules = ["PSP1001", "PSP1002", "PSP1003", "PSP1004", "PSP1005"];

    private static int Variants => LongRun.IsWanted ? 200 : 6;

    public static TheoryData<string> Layouts => [.. Claims];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_fix_loses_nothing_compiles_and_does_what_it_says(string claim)
    {
        string[] offeredPlainly = [.. (await Offers(Bench(claim.Replace("~", "")))).Select(o => o.Action.Title)];
        Assert.NotEmpty(offeredPlainly);
        for (int seed = 0; seed < Variants; seed++)
        {
            var random = new Random(seed);
            string code = seed % 2 == 0 ? OneFilled(claim, random) : AllFilled(claim, random);
            Workbench bench = Bench(code);
            if ((await bench.CompilerErrors()).Length > 0) continue;

            IReadOnlyList<Offer> offers = await Offers(bench);
            Assert.Empty(offers.Select(o => o.Action.Title).Except(offeredPlainly));
            foreach (Offer offer in offers) await Check(offer, code);
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task What_only_adds_something_is_offered_in_every_layout(string claim)
    {
        string plainly = Additions(await Offers(Bench(claim.Replace("~", ""))));
        for (int seed = 0; seed < Variants; seed++)
        {
            string code = AllFilled(claim, new Random(seed));
            Workbench bench = Bench(code);
            if ((await bench.CompilerErrors()).Length == 0) Assert.Equal((plainly, code), (Additions(await Offers(bench)), code));
        }
    }

    private static async Task Check(Offer offer, string code)
    {
        Workbench fixedBench = await Workbench.After(offer.Action);
        string text = await fixedBench.Text(Path(code));
        string about = $"{offer.Action.Title}\n--- of\n{code}\n--- is\n{text}\n";
        Assert.True((await fixedBench.CompilerErrors()).Length == 0, about + string.Join("\n", await fixedBench.CompilerErrors()));
        string lost = string.Join("\n", Lost(RemarksOf(code), RemarksOf(text)));
        Assert.True(lost.Length == 0, about + "--- without\n" + lost);
        Assert.True(!(await fixedBench.Findings()).Any(f => Said(f) == Said(offer.Finding)), about + "--- is still found");
    }

    private static string Said(Diagnostic finding) => finding.Id + finding.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The remarks that are not found again, in their order.</summary>
    private static IEnumerable<string> Lost(IEnumerable<string> before, IEnumerable<string> after)
    {
        var rest = new Queue<string>(after);
        foreach (string remark in before)
        {
            while (rest.Count > 0 && rest.Peek() != remark) rest.Dequeue();
            if (rest.Count == 0) yield return remark;
            else rest.Dequeue();
        }
    }

    /// <summary>All comments, directives and disabled text.</summary>
    private static IEnumerable<string> RemarksOf(string code) =>
        CSharpSyntaxTree.ParseText(code, TestProject.Parsing).GetRoot().DescendantTrivia()
        .Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia)).Select(t => t.ToFullString().Trim());

    private static string OneFilled(string claim, Random random)
    {
        string[] parts = claim.Split(Gap);
        int gap = random.Next(1, parts.Length);
        return string.Concat(parts[..gap]) + Fillings[random.Next(Fillings.Length)] + string.Concat(parts[gap..]);
    }

    private static string AllFilled(string claim, Random random)
    {
        var code = new StringBuilder();
        foreach (char c in claim)
        {
            if (c != Gap) code.Append(c);
            else if (random.Next(3) == 0) code.Append(Fillings[random.Next(Fillings.Length)]);
        }

        return code.ToString();
    }

    private static string Additions(IEnumerable<Offer> offers) =>
        string.Join("; ", offers.Select(o => o.Action.Title).Where(t => t.StartsWith("State ", StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<Offer>> Offers(Workbench bench)
    {
        var offers = new List<Offer>();
        foreach (string rule in FixedRules) offers.AddRange(await bench.Offers(rule));
        return offers;
    }

    /// <summary>Statements make a program.</summary>
    private static string Path(string code) => code.Contains("object g = 1;", StringComparison.Ordinal) ? "Program.cs" : "Code.cs";

    private static Workbench Bench(string code) => Workbench.Of((Path(code), code), ("Usings.cs", "global using PartnershipSpec;\n"));
}
