using PartnershipSpec.TestKit;

namespace PartnershipSpec.Tool.Tests.Harness;

/// <summary>Output that is held by a file.</summary>
internal static class GoldenFile
{
    internal static void Match(string name, string actual) => Golden.Match("tests/PartnershipSpec.Tool.Tests/Golden/" + name, actual);
}
