using System;
using System.Diagnostics;
using System.IO;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>
/// A current ClickHouse, 26.7, as the library chdb. It takes half a gigabyte, so it is installed only where the environment asks for it.
/// </summary>
public sealed class ChdbDatabase : ClickHouseServer
{
    private const string Package = "chdb@3.4.0";
    private const string Variable = "PARTNERSHIPSPEC_CHDB";

    internal override string? Absence => Environment.GetEnvironmentVariable(Variable) == "1"
        ? Npm.Absence
        : $"A current ClickHouse, of half a gigabyte, is tried only where {Variable} is 1.";

    protected override bool IsRequired => false;

    protected override Process StartServer(DirectoryInfo folder)
    {
        Npm.Install(Package, folder);
        string script = Path.Combine(Repository.Root, "tests/PartnershipSpec.Databases.Tests/Engines/chdb.mjs");
        return Server.Start("node", script, folder.FullName, Http.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
