using PartnershipSpec.Engine.Parsing;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

public sealed class InputFilesTests
{
    [Theory]
    [InlineData("partnerships.json", InputKind.Declarations)]
    [InlineData("/a/b/partnerships.json", InputKind.Declarations)]
    [InlineData("C:\\a\\Partnerships.JSON", InputKind.Declarations)]
    [InlineData("a/germany.partnerships.json", InputKind.Declarations)]
    [InlineData("a/own.spectrum.json", InputKind.Spec)]
    [InlineData("a\\OWN.SPECTRUM.JSON", InputKind.Spec)]
    [InlineData("partnerships.json/readme.md", InputKind.Other)]
    [InlineData("germanpartnerships.json", InputKind.Other)]
    [InlineData("spectrum.json", InputKind.Other)]
    [InlineData("spectrum.schema.json", InputKind.Other)]
    [InlineData("partnerships.schema.json", InputKind.Other)]
    [InlineData("appsettings.json", InputKind.Other)]
    [InlineData("own.spectrum.json.bak", InputKind.Other)]
    [InlineData("", InputKind.Other)]
    internal void A_file_is_known_by_its_name_alone(string path, InputKind kind) => Assert.Equal(kind, InputFiles.KindOf(path));
}
