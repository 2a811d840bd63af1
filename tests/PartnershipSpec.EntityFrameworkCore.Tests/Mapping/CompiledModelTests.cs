using System;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

public sealed class CompiledModelTests
{
    [Fact]
    public void A_compiled_model_is_refused_rather_than_made_without_digests_and_placements()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = new RegisterContext(
            new DbContextOptionsBuilder<RegisterContext>().UseSqlite(connection).UsePartnershipSpec().Options);
        using ServiceProvider services = DesignTimeServices.Of(context);
        using IServiceScope scope = services.CreateScope();
        var options = new CompiledModelCodeGenerationOptions
        {
            ContextType = typeof(RegisterContext),
            Language = "C#",
            ModelNamespace = "Register",
            UseNullableReferenceTypes = true,
        };
        ICompiledModelCodeGenerator generator =
            scope.ServiceProvider.GetRequiredService<ICompiledModelCodeGeneratorSelector>().Select(options);
        IModel model = context.GetService<IDesignTimeModel>().Model;
        Assert.Contains(
            "FactsDigest", Assert.Throws<InvalidOperationException>(() => generator.GenerateModel(model, options)).Message,
            StringComparison.Ordinal);
    }
}
