using Newtonsoft.Json;
using Snapshooter.Core.Serialization;

namespace Contested.Testing.Snapshots;

/// <summary>Tells Snapshooter, which finds it by its base class, how the values of <c>System.Text.Json</c> are written.</summary>
public sealed class JsonSnapshotSettings : SnapshotSerializerSettings
{
    /// <inheritdoc />
    public override JsonSerializerSettings Extend(JsonSerializerSettings settings)
    {
        settings.Converters.Add(new JsonValueConverter());
        return settings;
    }
}
