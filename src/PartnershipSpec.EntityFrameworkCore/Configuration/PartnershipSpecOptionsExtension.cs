using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartnershipSpec.EntityFrameworkCore.Mapping;
using PartnershipSpec.EntityFrameworkCore.Querying;

namespace PartnershipSpec.EntityFrameworkCore.Configuration;

/// <summary>What a context needs to translate verdicts and placements.</summary>
internal sealed class PartnershipSpecOptionsExtension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInterceptor, VerdictQueryInterceptor>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISingletonInterceptor, DigestInterceptor>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IConventionSetPlugin, VerdictFilterConvention>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IConventionSetPlugin, PlacementConvention>());
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "using PartnershipSpec ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["PartnershipSpec"] = "1";
    }
}
