import { expect, test } from 'vitest'
import { pictureKey, readPictureFile } from './picture-pipeline.ts'

test('a width and format that we keep is read', () => {
  expect(readPictureFile('640.avif')).toEqual({ width: 640, format: 'avif' })
  expect(pictureKey('x', 160, 'webp')).toBe('pictures/x/160.webp')
})

test.each(['641.avif', '640.png', '640', '640.avif.exe', '../640.avif', '', '0640.avif'])('%s is refused', (file) => {
  expect(readPictureFile(file)).toBeNull()
})
