using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

/// <summary>Migrations as <c>dotnet ef migrations add</c> writes them, compiled.</summary>
internal static class ScaffoldedMigrations
{
    /// <summary>The code of a migration from nothing to the model of a context.</summary>
    internal static ScaffoldedMigration Scaffold(DbContext context, string name)
    {
        using ServiceProvider services = DesignTimeServices.Of(context);
        using IServiceScope scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration(name, "Register");
    }

    internal static Assembly Compile(ScaffoldedMigration migration)
    {
        IEnumerable<string> paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string[] code = [migration.MigrationCode, migration.MetadataCode, migration.SnapshotCode];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Register.Migrations",
            code.Select(file => CSharpSyntaxTree.ParseText(file)),
            paths.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Xunit.Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
