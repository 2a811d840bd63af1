using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>
/// Hostile texts, wherever text may stand, come back from the compiled types as they were put in, and become neither code, markup, path nor
/// a second line.
/// </summary>
[Trait("Takes", "long")]
public sealed class HostileInputTests
{
    private static readonly IReadOnlyList<string> Texts = HostileTexts.Seen;

    [Fact]
    public async Task Every_text_comes_back_from_the_compiled_types()
    {
        HostileProject project = await HostileProject.Seen;

        for (int i = 0; i < Texts.Count; i++)
        {
            Assert.All(project.Back(i), back => Assert.Equal(Texts[i], back));
            Assert.Equal(Texts[i], (string)project.Declared(Texts[i])!.Id);
        }

        string all = HostileSpec.Everything(Texts);
        Assert.Equal([all, all], new[] { (string)project.Model.Version, (string)project.Model.Dimensions[0].Names.In("en") });
    }

    [Fact]
    public async Task Every_message_about_it_stays_on_its_line_and_at_its_place()
    {
        WholeProject project = (await HostileProject.Seen).Project;

        project.AssertFindingsAreFit();
        Assert.DoesNotContain(project.Reported, d => d.Severity == DiagnosticSeverity.Error && d.Id is not ("PSP1001" or "PSP2004"));
        Diagnostic[] found = [.. project.Reported.Where(d => d.Id == "PSP1001")];
        Assert.Equal(2 * Texts.Count, found.Length);
        Assert.All(found, d => Assert.Matches("^(\"b\"|Kind[0-9]+[.]B)$", project.TextAt(d)));
    }

    [Fact]
    public async Task In_documentation_it_is_text_with_blanks_for_what_is_no_plain_character()
    {
        XDocument documentation = XDocument.Parse((await HostileProject.Seen).Documentation);
        Dictionary<string, XElement> members = documentation.Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);
        for (int i = 0; i < Texts.Count; i++)
        {
            XElement summary = members[$"T:Hostile.Takes{i}"].Element("summary")!;
            string shown = summary.Value.Trim();
            Assert.Empty(summary.Elements());
            Assert.EndsWith(".", shown, StringComparison.Ordinal);
            Assert.Equal(Plain(Texts[i]), Plain(shown[..^1]));
        }
    }

    [Fact]
    public async Task No_path_leads_the_name_of_a_generated_file_astray_nor_stands_in_one()
    {
        WholeProject project = await HostilePaths.Project;

        project.AssertFindingsAreFit();
        SyntaxTree[] emitted = [.. project.Output.SyntaxTrees.Where(t => t.FilePath != WholeProject.CodePath)];
        Assert.NotEmpty(emitted);
        Assert.All(emitted, tree => Assert.Matches("^[A-Za-z0-9._-]{1,40}$", Path.GetFileName(tree.FilePath)));
        Assert.All(emitted, tree => Assert.DoesNotContain("partnerships.json", tree.ToString(), StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Concat(text.Where(c => c < 0x80 ? c > ' ' && c != 0x7f : char.IsLetter(c)));
}
