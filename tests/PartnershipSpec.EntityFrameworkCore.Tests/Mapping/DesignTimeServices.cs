using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

/// <summary>The services with which <c>dotnet ef</c> works.</summary>
internal static class DesignTimeServices
{
    internal static ServiceProvider Of(DbContext context)
    {
        Assembly assembly = typeof(DesignTimeServices).Assembly;
#pragma warning disable EF1001 // The command line makes its services with these, and there is no other way.
        return (ServiceProvider)new DesignTimeServicesBuilder(assembly, assembly, new OperationReporter(null), []).Build(context);
#pragma warning restore EF1001
    }
}
