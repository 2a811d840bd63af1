using System;
using System.IO;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>Programs that npm installs.</summary>
internal static class Npm
{
    private static readonly Lazy<string?> Missing =
        new(() => Server.IsInstalled("npm", "--version") ? null : "There is no node with npm: apt-get install npm.");

    /// <summary>Why it cannot install any; null where it can.</summary>
    internal static string? Absence => Missing.Value;

    internal static void Install(string package, DirectoryInfo folder) =>
        Server.Run("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.FullName, package);
}
