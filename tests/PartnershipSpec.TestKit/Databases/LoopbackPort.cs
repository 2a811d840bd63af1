using System.Net;
using System.Net.Sockets;

namespace PartnershipSpec.TestKit.Databases;

/// <summary>Ports of this machine for servers that tests start.</summary>
internal static class LoopbackPort
{
    /// <summary>A port that nothing listens on.</summary>
    internal static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
