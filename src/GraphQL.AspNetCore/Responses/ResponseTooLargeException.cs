using System.Globalization;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>A response has more bytes than allowed.</summary>
/// <param name="maxSize">How many are allowed.</param>
internal sealed class ResponseTooLargeException(int maxSize) : ExecutionAbortedException(string.Create(
    CultureInfo.InvariantCulture,
    $"The response has more than {maxSize} bytes, the most this server sends. Ask for smaller pages or fewer fields."));
