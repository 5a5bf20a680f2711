namespace Contested.Domain.Releases;

/// <summary>A release cannot be made; nothing was written.</summary>
/// <param name="message">What is wrong, and what would be right.</param>
public sealed class ReleaseRefusedException(string message) : Exception(message);
