using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Declarations;

public sealed class ProjectIdsTests
{
    private readonly ProjectIds _ids = new();

    [Fact]
    public void An_id_of_an_earlier_file_is_left_out_and_said_to_be_there()
    {
        DeclarationDocument first = Add("one.partnerships.json", "a", "b");
        DeclarationDocument second = Add("two.partnerships.json", "b", "c");

        Assert.Empty(first.Problems);
        Assert.Equal(["c"], second.Declarations.Select(d => d.Id));
        Problem problem = Assert.Single(second.Problems);
        Assert.Equal(("PSP2004", MessageKey.DeclarationIdTwice), (problem.Rule.Id, problem.Message.Key));
        Assert.Equal("one.partnerships.json", Assert.Single(problem.Related).Path);
    }

    [Fact]
    public void An_id_that_looks_like_one_of_an_earlier_file_stays_and_is_said_to()
    {
        Add("one.partnerships.json", "action");
        DeclarationDocument second = Add("two.partnerships.json", "\u0430ction");

        Assert.Equal(["\u0430ction"], second.Declarations.Select(d => d.Id));
        Problem problem = Assert.Single(second.Problems);
        Assert.Equal(
            "the id “\u0430ction” looks like another, in one.partnerships.json, line 1, but its character 1 is \u0430 (U+0430), "
                + "there a (U+0061)", problem.Message.English());
        Assert.Equal("one.partnerships.json", Assert.Single(problem.Related).Path);
    }

    [Fact]
    public void What_looks_like_one_of_its_own_file_is_not_reported_twice()
    {
        Add("one.partnerships.json", "action");
        DeclarationDocument second = Add("two.partnerships.json", "Action", "actioN");

        Assert.Equal([MessageKey.IdLooksAlike, MessageKey.DeclarationIdLooksAlike], second.Problems.Select(p => p.Message.Key));
        Assert.Equal(2, second.Problems.Select(p => p.Location).Distinct().Count());
        Assert.Equal(2, second.Declarations.Count);
    }

    [Fact]
    public void Ids_by_two_spectra_do_not_meet()
    {
        Add("one.partnerships.json", "a");
        var other = new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""").Load();
        DeclarationDocument second = _ids.Add(Declared.File(other, """{ "partnerships": [ { "id": "a", "name": "A" } ] }"""));

        Assert.Empty(second.Problems);
        Assert.Single(second.Declarations);
    }

    [Theory]
    [InlineData("/p/partnerships.json", "/p/sub/partnerships.json", "../partnerships.json")]
    [InlineData("/p/a/partnerships.json", "/p/b/c/partnerships.json", "../../a/partnerships.json")]
    [InlineData("/p/a/partnerships.json", "/p/partnerships.json", "a/partnerships.json")]
    [InlineData(@"C:\p\a\partnerships.json", @"C:\p\b\partnerships.json", "../a/partnerships.json")]
    [InlineData(@"C:\p\partnerships.json", @"D:\p\partnerships.json", @"C:\p\partnerships.json")]
    public void Of_two_files_with_one_name_the_message_tells_which_and_where_in_it(string first, string second, string way)
    {
        Add(first, "a");
        Problem problem = Assert.Single(Add(second, "a").Problems);

        Assert.Equal($"a declaration with the id “a” stands already in {way}, line 1", problem.Message.English());
    }

    private DeclarationDocument Add(string path, params string[] ids)
    {
        string items = string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "name": "N" }"""));
        return _ids.Add(DeclarationParser.Parse(new SourceFile(path, $$"""{ "partnerships": [ {{items}} ] }"""), Bundled.Project));
    }
}
