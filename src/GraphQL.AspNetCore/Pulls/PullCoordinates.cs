namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Where the items of a pull have their place on the map.</summary>
/// <param name="Object">The way from an item to the object with both; empty where it is the item itself.</param>
/// <param name="Latitude">The name of the latitude in the answer.</param>
/// <param name="Longitude">The name of the longitude in the answer.</param>
internal sealed record PullCoordinates(IReadOnlyList<string> Object, string Latitude, string Longitude)
{
    /// <summary>Finds them among the fields of an item: of the item itself, else of the first object in it that has them.</summary>
    /// <returns>Null where there are none.</returns>
    public static PullCoordinates? Find(IEnumerable<ResultField> fields)
    {
        var objects = new Queue<(IReadOnlyList<string> Path, IReadOnlyList<ResultField> Fields)>([([], [.. fields])]);
        while (objects.TryDequeue(out var found))
        {
            var latitude = found.Fields.FirstOrDefault(field => field.FieldName == "latitude");
            var longitude = found.Fields.FirstOrDefault(field => field.FieldName == "longitude");
            if (latitude is not null && longitude is not null)
            {
                return new PullCoordinates(found.Path, latitude.Name, longitude.Name);
            }

            foreach (var field in found.Fields.Where(field => field is { Fields.Count: > 0, IsList: false, Items: null }))
            {
                objects.Enqueue(([.. found.Path, field.Name], [.. field.Fields.Values]));
            }
        }

        return null;
    }
}
